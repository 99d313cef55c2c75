#!/usr/bin/env bash
# Makes the warehouse of an earlier version with that version's own program: bash make.sh <folder of the built etl> <version>
# See README.md beside. Needs sqlite3 for what no command of the time did.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
program="$1/Etl.dll"
version="$2"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
case "$version" in                                        # few feeds each: every published figure costs 60 bytes that no packing makes smaller
    0.1.0) feeds="enheter befolkning kva" ;;
    0.2.0) feeds="enheter befolkning kva hanvisningar utbud familjecentraler malvarden" ;;
    0.4.0) feeds="enheter befolkning kva utbud" ;;
    0.5.0) feeds="enheter befolkning kva familjecentraler" ;;
    *) feeds="enheter befolkning kva hanvisningar malvarden" ;;
esac
mkdir "$work/inbox"
for feed in $feeds; do cp -r "$here/inbox/$feed" "$work/inbox/"; done
cd "$work"
export Warehouse__Engine=sqlite ConnectionStrings__Warehouse="Data Source=$work/warehouse.db" USER=tester

etl() { dotnet "$program" "$@"; }
one() { sqlite3 "$work/warehouse.db" "$1"; }

etl upgrade
etl load --inbox "$work/inbox" || [ $? -eq 1 ]            # 1: kva_2026-05 is refused whole
case "$version" in
    0.1.0) ;;                                             # no withdraw yet
    *) etl withdraw "$(one "select delivery_key from delivery where file_name = 'kva_2026-02_rättad.csv'")" --reason "fel fil" ;;
esac
if [ "$version" = 0.6.0 ]; then
    etl release "Våren 2026"
    etl withdraw "$(one "select delivery_key from delivery where feed = 'hanvisningar'")" --reason "fel kvartal"
    etl release "Rättat våren 2026" --corrects varen-2026 --reason "Hänvisningarna var fel."
    # These two are written by the web server, for people who have signed in; here by hand, as it writes them.
    one "insert into annotation (annotation_key, indicator_code, area_code, period_code, text_sv, text_en, written_by, written_at)
         values (1, 'K01', 'lan', '2026-02', 'Nytt journalsystem.', 'New record system.', 'anna@example.org', '2026-11-26T09:00:00.000Z')"
    one "insert into access_log (entry_no, happened_at, who, role, action, what, protection, outcome)
         values (1, '2026-11-26T09:00:00.000Z', 'anna@example.org', 'handläggare', 'read', '/inre/siffror', 'unprotected', 'allowed')"
fi

mkdir -p "$here/$version"
# The whole database as the text that makes it: a third of the file, and any later SQLite reads it.
sqlite3 "$work/warehouse.db" .dump | gzip -9 -n > "$here/$version/warehouse.sql.gz"
ls -l "$here/$version/warehouse.sql.gz"
