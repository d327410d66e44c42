#!/bin/sh
# What a user would take instead, on the same reports and by the same counting. See README.md.
#   bench/peers/run.sh [REPORTS GOLD [NAME...]]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
reports=${1:-$root/../shared/corpus/reports}
gold=${2:-$root/../shared/gold/dev}
if [ $# -ge 2 ]; then shift 2; else shift $#; fi

for tool in java mvn npx; do
  command -v "$tool" >/dev/null || { echo "bench/peers: $tool is needed (Java 17, Maven, Node)" >&2; exit 2; }
done
[ -d "$reports" ] && [ -d "$gold" ] || { echo "bench/peers: no reports in $reports or no gold in $gold" >&2; exit 2; }

target=$here/target
mvn --quiet --batch-mode --file "$here/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$target" >&2
java -cp "$target/*" "$here/HanlpNames.java" "$reports" >"$target/hanlp.tsv"
cd "$root"
npx tsx "$here/peers.ts" "$reports" "$gold" "$target/hanlp.tsv" "$@"
