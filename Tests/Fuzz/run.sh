#!/usr/bin/env bash
# Fuzzes each target, or the ones named: run.sh SECONDS [TARGET...]
#
# What breaks a promise or crashes stays as a finding in the corpus, where every `make test` reads it
# again. New inputs are kept below .build; `merge=1` adds those that reach new code to the corpus.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-60}
shift || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
  for folder in Tests/Fuzz/corpus/*/; do targets+=("$(basename "$folder")"); done
fi

build=.build/fuzz
CASEWRIGHT_FUZZ=1 swift build --scratch-path $build --configuration release --product fuzz \
  -Xswiftc -enable-testing -Xswiftc -sanitize=fuzzer
program=$build/release/fuzz

# A crash is told by the input that is kept; taking a backtrace of it takes longer than the run.
export SWIFT_BACKTRACE=enable=no
failed=()
for target in "${targets[@]}"; do
  corpus=Tests/Fuzz/corpus/$target
  found=$build/found/$target
  mkdir -p "$found"
  echo "== $target, $seconds s"
  if ! CASEWRIGHT_FUZZ_TARGET=$target "$program" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -artifact_prefix="$corpus/finding-" \
    "$found" "$corpus" 2>"$found.log"; then
    failed+=("$target")
    tail -n 20 "$found.log"
  fi
  grep -E 'number_of_executed_units|average_exec_per_sec' "$found.log" || true
  if [ "${merge:-}" = 1 ]; then
    CASEWRIGHT_FUZZ_TARGET=$target "$program" -merge=1 "$corpus" "$found" 2>>"$found.log"
  fi
done
if [ ${#failed[@]} -gt 0 ]; then
  echo "Findings in: ${failed[*]}"
  exit 1
fi
echo "No findings in: ${targets[*]}"
