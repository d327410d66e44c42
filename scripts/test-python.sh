#!/usr/bin/env bash
# Checks the Python client and runs the notebooks: types, the wheel, tests and notebooks against a real server on the sample
# reports. Installs what is missing into .venv, and a Chinese font where there is none (Debian and its kin). Needs npm ci.
# With --write the notebooks keep what they show.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
install() { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "$@"; }

python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "Python 3.10 or newer is needed" >&2; exit 1; }
fc-list 2>/dev/null | grep -q 'Noto Sans CJK' || install fontconfig fonts-noto-cjk
[ -x .venv/bin/pip ] || python3 -m venv .venv 2>/dev/null || { install python3-venv && python3 -m venv --clear .venv; }
.venv/bin/pip install --quiet --disable-pip-version-check --constraint clients/python/constraints.txt 'clients/python[networkx,igraph,notebooks,dev]'

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT

(cd clients/python && ../../.venv/bin/mypy)
.venv/bin/python -m build --wheel --no-isolation --outdir "$work" clients/python >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
.venv/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps "$work"/zhengtu-*.whl

node dist/cli.js serve --sample data/sample --port 0 --store "sqlite:$work/graph.db" >"$work/address" &
server=$!
for _ in $(seq 300); do [ -s "$work/address" ] && break; kill -0 "$server"; sleep 0.2; done
ZHENGTU_URL=$(sed -n 's/.*\(http:.*\)\/graphql/\1/p' "$work/address")
export ZHENGTU_URL

(cd clients/python && ../../.venv/bin/pytest -p no:cacheprovider)
.venv/bin/python notebooks/run.py "$@" 2>"$work/notebooks.log" || { cat "$work/notebooks.log" >&2; exit 1; }
