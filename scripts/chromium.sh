#!/usr/bin/env bash
# Installs the browser that test/web drives, with Chinese fonts, where there is none: Debian and its kin.
set -euo pipefail
path=${CHROMIUM_PATH:-/usr/bin/chromium}
if [ -x "$path" ]; then exit 0; fi
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
as_root apt-get update -qq
as_root apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk
