#!/bin/sh
# Puts what one year's deliveries and reports leave to posterity into a folder that an e-archive can take (BagIt 1.0, RFC 8493).
#   jobs/export-year.sh HOME YEAR FOLDER
# Deliveries about the quarters of the year, each revision as it was, their receipts, the lines of the journal about them, and the
# public reports of the year in all their forms. Nothing internal with small counts but the deliveries themselves: see jobs/README.md.
set -eu

export LC_ALL=C.UTF-8
umask 027

home=${1:?jobs/export-year.sh HOME YEAR FOLDER}
year=${2:?jobs/export-year.sh HOME YEAR FOLDER}
folder=${3:?jobs/export-year.sh HOME YEAR FOLDER}

stop() {
    echo "export-year: $2" >&2
    exit "$1"
}

case $year in [12][0-9][0-9][0-9]) ;; *) stop 64 "'$year' is no year; write for example 2023" ;; esac
[ -f "$home/archive/journal.jsonl" ] || stop 74 "$home holds no journal; is it a home?"
[ ! -e "$folder" ] || stop 74 "$folder is there already; name a new folder"
bag="$folder.part"
rm -rf "$bag"
mkdir -p "$bag/data/deliveries" "$bag/data/receipts" "$bag/data/reports"

grep '"type":"delivery"' "$home/archive/journal.jsonl" | grep "\"period\":\"${year}K[1-4]\"" >"$bag/data/journal.jsonl" ||
    stop 74 "there is no delivery about $year in $home"

# field NAME: the value of a text or number in the line that is read; the first, since findings come last
field() {
    printf '%s\n' "$line" | grep -o "\"$1\":\"\{0,1\}[^\",}]*" | head -n 1 | sed 's/^[^:]*:"*//'
}

while IFS= read -r line; do
    hash=$(field sha256)
    forbund=$(field forbund)
    target="$bag/data/deliveries/$forbund/$(field dataset)_$(field period)_leverans-$(field delivery_id).csv"
    # nothing of a file with personal data was kept
    [ "$hash" != null ] && [ -n "$hash" ] || continue
    mkdir -p "$bag/data/deliveries/$forbund"
    cp -p "$home/archive/$(printf %.2s "$hash")/$hash.csv" "$target"
    echo "$hash  $target" | sha256sum --check --quiet - >&2 || stop 74 "a file of the archive is damaged; restore it from the backup"
done <"$bag/data/journal.jsonl"

(cd "$home/receipts" && find . -type f -name "*_${year}K[1-4]*" ! -name '.*') | while IFS= read -r receipt; do
    mkdir -p "$bag/data/receipts/$(dirname "$receipt")"
    cp -p "$home/receipts/$receipt" "$bag/data/receipts/$receipt"
done
(cd "$home/current/report" && find . -type d -name "${year}K[1-4]*") | while IFS= read -r report; do
    mkdir -p "$bag/data/reports/$(dirname "$report")"
    cp -rp "$home/current/report/$report" "$bag/data/reports/$report"
done

files=$(find "$bag/data" -type f | wc -l)
bytes=$(find "$bag/data" -type f -exec cat {} + | wc -c)
(cd "$bag" && find data -type f | sort | tr '\n' '\0' | xargs -0 sha256sum) >"$bag/manifest-sha256.txt"
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >"$bag/bagit.txt"
printf 'Bagging-Date: %s\nPayload-Oxum: %s.%s\nExternal-Description: Samordningsförbund, leveranser, kvitton och rapporter för %s\n' \
    "$(date +%Y-%m-%d)" "$bytes" "$files" "$year" >"$bag/bag-info.txt"
(cd "$bag" && sha256sum bagit.txt bag-info.txt manifest-sha256.txt) >"$bag/tagmanifest-sha256.txt"
(cd "$bag" && sha256sum --check --quiet manifest-sha256.txt tagmanifest-sha256.txt) >&2 || stop 74 "the disk does not keep what is written to it"
sync -f "$bag" 2>/dev/null || sync
mv "$bag" "$folder"
echo "export-year: $folder holds $files files about $year; to check it: cd $folder && sha256sum --check manifest-sha256.txt"
