#!/usr/bin/env bash
# Checks everything the way the pipeline does: the same script on a laptop, in .ci/run and in pipeline.yml.
#
#   bash tests/run.sh             format, build and test
#   bash tests/run.sh --format    only whether the code has its form
#   bash tests/run.sh --build     only whether it builds without a warning
#   bash tests/run.sh --test      build, then the tests
#   bash tests/run.sh --dependencies   licences of all packages, and what is known of their vulnerabilities
#
# The tests run on SQLite, and on SQL Server too when ANALYTICS_TEST_SQLSERVER holds a connection string.
# Exit code 0 when all went well. When tests were asked for, the last line is "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test-results

format=no build=no test=no dependencies=no
case "${1-}" in
  "")       format=yes build=yes test=yes dependencies=yes ;;
  --format) format=yes ;;
  --build)  build=yes ;;
  --test)   build=yes test=yes ;;
  --dependencies) dependencies=yes ;;
  *)        sed -n '4,8s/^# *//p' tests/run.sh >&2; exit 2 ;;
esac
if [ $# -gt 1 ]; then
  echo "One argument at most." >&2
  exit 2
fi

say() { printf '\n== %s\n' "$*"; }

# Every exit goes through here, so that whoever asked for tests always finds the counts on the last line.
finish() { # exit code, message before the counts
  [ -z "${2-}" ] || echo "$2"
  [ "$test" = no ] || echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
  exit "$1"
}

has_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

# The page tests drive a real browser. Without one they are skipped and say so; that alone fails nothing.
install_browser() {
  has_browser && return
  say "browser"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    root=(sudo -n)
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "No Chromium found, and no apt-get to install it with. Install Chromium by hand; until then the page tests are skipped."
  elif [ ${#root[@]} -gt 0 ] && ! sudo -n true 2>/dev/null; then
    echo "No Chromium found, and no right to install it (neither root nor sudo without a password). The page tests are skipped."
  elif "${root[@]}" apt-get update -qq && "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium && has_browser; then
    echo "Chromium installed."
  else
    echo "Chromium could not be installed from the system's packages. The page tests are skipped."
  fi
}

# From a trx file: the number of results with an outcome.
count() { grep -o '<UnitTestResult [^>]*' "$results"/*.trx 2>/dev/null | grep -c "outcome=\"$1\""; }

# From a trx file: the name of each failed test and the first line of what it said, so that the end of a long log tells.
failures() {
  sed 's/></>\n</g' "$results"/*.trx | awk '
    /<UnitTestResult /             { failed = /outcome="Failed"/; name = $0; sub(/.*testName="/, "", name); sub(/".*/, "", name) }
    failed && /<Message>/          { said = $0; gsub(/<\/?Message>|\r/, "", said); printf "  %s: %s\n", name, said; failed = 0 }
    /<\/UnitTestResult>/           { if (failed) printf "  %s\n", name; failed = 0 }' \
    | sed "s/&lt;/</g; s/&gt;/>/g; s/&quot;/\"/g; s/&apos;/'/g; s/&#xD;//g; s/&#xA;/ /g; s/&amp;/\&/g"
}

# From a trx file: the reason of each skipped test, once, with how many tests it holds for.
skip_reasons() {
  # The reason stands in the text output of a test that was not executed; one element per line makes it plain to read.
  sed 's/></>\n</g' "$results"/*.trx | awk '
    /<UnitTestResult /                { skipped = /outcome="NotExecuted"/; told = 0; name = $0; sub(/.*testName="/, "", name); sub(/".*/, "", name); next }
    skipped && /<(StdOut|Message)>/   { reason = $0; gsub(/<\/?(StdOut|Message)>|\r/, "", reason); sub(/^[ \t]+/, "", reason); if (!told && reason != "") { seen[reason]++; told = 1 } }
    /<\/UnitTestResult>/              { if (skipped && !told) seen["no reason given: " name]++; skipped = 0 }
    END                               { for (reason in seen) printf "  %d x %s\n", seen[reason], reason }' \
    | sed "s/&lt;/</g; s/&gt;/>/g; s/&quot;/\"/g; s/&apos;/'/g; s/&#xD;//g; s/&#xA;/ /g; s/&amp;/\&/g" | sort -k3
}

# Lists what the feed knows of one project's packages, as JSON.
known() { dotnet list "$1" package --vulnerable --include-transitive --format json 2>&1; }

# Whether the feed tells of weaknesses at all: asked about one that is known, in a package that is used nowhere here.
feed_tells() {
  local folder told=1
  folder=$(mktemp -d) || return 1
  cat >"$folder/control.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup></Project>
PROJECT
  if dotnet restore "$folder/control.csproj" -p:NuGetAudit=false >/dev/null 2>&1 && known "$folder/control.csproj" | grep -qi '"severity"'; then
    told=0
  fi
  rm -rf "$folder"
  return $told
}

# Fails on what is high or critical. Where the feed does not tell, nothing is known: that is said, and fails only in the pipeline (DEPENDENCIES_MUST_ANSWER=1).
vulnerabilities() {
  local project all=""
  if ! feed_tells; then
    echo "Vulnerabilities were not checked: the package feed does not answer, or serves no data on them."
    [ "${DEPENDENCIES_MUST_ANSWER-}" != 1 ]
    return
  fi
  for project in warehouse-sql/Warehouse.csproj etl/Etl.csproj dashboards/Dashboards.csproj tests/Tests.csproj; do
    all="$all$(known "$project")" || { echo "$project could not be asked about."; return 1; }
  done
  if grep -qi '"severity"' <<<"$all"; then
    echo "Known weaknesses:"
    grep -iE '"(id|resolvedVersion|severity|advisoryurl)"' <<<"$all"
    ! grep -qiE '"severity": *"(high|critical)"' <<<"$all"
    return
  fi
  echo "No known vulnerabilities."
}

command -v dotnet >/dev/null 2>&1 || finish 1 "dotnet is missing: install the .NET 10 SDK."

say "restore"
dotnet restore Analytics.sln || finish 1 "Restore failed."

status=0
trouble=""
if [ "$format" = yes ]; then
  say "format"
  # Rules of style and analysis fail the build that follows: asked for here too, they would be most of this step. Left are blanks, line ends and the order of
  # usings, which no rule's number filters out. Without a build all of them are asked for.
  only=()
  if [ "$build" = yes ]; then
    only=(--diagnostics IDE0055)
  fi
  if ! dotnet format Analytics.sln --no-restore --verify-no-changes "${only[@]}"; then
    status=1
    trouble="Format failed: run \`dotnet format\`. "
    echo "$trouble"
  fi
fi

if [ "$build" = yes ]; then
  say "build"
  dotnet build Analytics.sln --configuration Release --no-restore -warnaserror || finish 1 "${trouble}Build failed; no test was run."
fi

if [ "$dependencies" = yes ]; then
  say "dependencies"
  if ! vulnerabilities; then
    status=1
    trouble="${trouble}Packages with known vulnerabilities, or the feed told nothing. "
    echo "$trouble"
  fi
  # In the full run the licences are read by the tests, with all the others.
  if [ "$test" = no ]; then
    dotnet test tests/Tests.csproj --configuration Release --filter FullyQualifiedName~DependencyTests || { status=1; trouble="${trouble}Licences failed. "; }
  fi
fi

if [ "$test" = yes ]; then
  install_browser
  say "test"
  rm -rf "$results"
  if ! dotnet test tests/Tests.csproj --configuration Release --no-build --logger "trx;LogFileName=tests.trx" --results-directory "$results"; then
    status=1
    trouble="${trouble}Tests failed. "
  fi
  passed=$(count Passed)
  skipped=$(count NotExecuted)
  failed=$(( $(grep -o '<UnitTestResult ' "$results"/*.trx 2>/dev/null | wc -l) - passed - skipped ))
  if [ $((passed + failed)) -eq 0 ]; then
    status=1
    trouble="${trouble}Not one test was run. "
  fi
  if [ "$failed" -gt 0 ]; then
    status=1
  fi
  say "result"
  if [ "$failed" -gt 0 ]; then
    echo "Failed:"
    failures
  fi
  if [ "$skipped" -gt 0 ]; then
    echo "Skipped, by reason:"
    skip_reasons
  fi
fi

finish "$status" "$trouble"
