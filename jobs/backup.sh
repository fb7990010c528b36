#!/bin/sh
# Copies what cannot be made anew from a home into a folder, and checks the whole copy; what is there already is not copied again.
#   jobs/backup.sh HOME FOLDER [SETTINGS]
# It takes no lock: it may run while a night goes on. SETTINGS is the folder of settings.properties, members/ and reference/.
# Ends with 0 only where the folder then holds a whole copy. What it holds, and how to put it back: jobs/README.md.
set -eu

export LC_ALL=C
umask 027

home=${1:?jobs/backup.sh HOME FOLDER [SETTINGS]}
folder=${2:?jobs/backup.sh HOME FOLDER [SETTINGS]}
settings=${3:-}

stop() {
    echo "backup: $1" >&2
    exit 74
}

# copy FROM TO: in one step, so that what is cut off leaves nothing half done.
copy() {
    mkdir -p "$(dirname "$2")"
    cp -p "$1" "$2.part" && mv "$2.part" "$2"
}

# The journal first: what it names was in the archive before, and so is found there afterwards.
copy_journal() {
    [ -f "$home/archive/journal.jsonl" ] || stop "$home holds no journal; is it a home?"
    copy "$home/archive/journal.jsonl" "$folder/new-journal"
    # a line that is being written is left out
    tail -c 1 "$folder/new-journal" | od -An -c | grep -q '\\n' || sed -i '$d' "$folder/new-journal"
    if [ -f "$folder/archive/journal.jsonl" ]; then
        size=$(wc -c <"$folder/archive/journal.jsonl")
        head -c "$size" "$folder/new-journal" | cmp -s - "$folder/archive/journal.jsonl" ||
            stop "the journal of $home does not go on from that of $folder: one of them is of another home, or an old copy was put back. Nothing was changed; take a new folder, or find out which one is right"
    fi
}

copy_archive() {
    grep -o '"sha256":"[0-9a-f]*"' "$folder/new-journal" | cut -d '"' -f 4 | sort -u >"$folder/hashes"
    while read -r hash; do
        kept="archive/$(printf %.2s "$hash")/$hash.csv"
        [ -f "$folder/$kept" ] || copy "$home/$kept" "$folder/$kept" ||
            stop "$home/$kept is missing, which the journal names"
        printf '%s  %s\n' "$hash" "$kept"
    done <"$folder/hashes" >"$folder/sums"
    (cd "$folder" && sha256sum --check --quiet sums) >&2 ||
        stop "files of the archive are damaged, as said above: mend the home where they are damaged there, and take them out of $folder, so that they are copied again"
    mkdir -p "$folder/archive"
    mv "$folder/new-journal" "$folder/archive/journal.jsonl"
}

# Receipts say what was known then, and editions hold the reports that were fixed: neither can be made anew alike.
copy_receipts() {
    [ -d "$home/receipts" ] || return 0
    (cd "$home" && find receipts -type f ! -name '.*') | while IFS= read -r file; do
        cmp -s "$home/$file" "$folder/$file" || copy "$home/$file" "$folder/$file"
    done
}

copy_editions() {
    mkdir -p "$folder/editions"
    for edition in "$home"/editions/*; do
        number=$(basename "$edition")
        case $number in *[!0-9]*) continue ;; esac
        [ ! -d "$folder/editions/$number" ] || continue
        rm -rf "$folder/editions/.part"
        # one that is weeded out meanwhile is needed no more
        cp -rp "$edition" "$folder/editions/.part" 2>/dev/null || { [ ! -d "$edition" ] || stop "$edition cannot be copied"; continue; }
        mv "$folder/editions/.part" "$folder/editions/$number"
    done
    in_force=$(readlink "$home/current" || true)
    [ -z "$in_force" ] || [ -d "$folder/$in_force" ] || cp -rp "$home/$in_force" "$folder/$in_force"
    printf '%s\n' "$in_force" >"$folder/in-force"
    for edition in "$folder"/editions/*; do
        [ -d "$home/editions/$(basename "$edition")" ] || rm -rf "$edition"
    done
}

# What restore.sh checks before it puts anything back.
write_sums() {
    (cd "$folder" && find archive receipts editions settings in-force -type f 2>/dev/null | sort | tr '\n' '\0' |
        xargs -0 sha256sum) >"$folder/sums.part"
    mv "$folder/sums.part" "$folder/sums"
    rm -f "$folder/hashes"
    sync -f "$folder" 2>/dev/null || sync
}

mkdir -p "$folder"
copy_journal
copy_archive
copy_receipts
copy_editions
if [ -n "$settings" ]; then
    rm -rf "$folder/settings"
    cp -rp "$settings" "$folder/settings"
fi
write_sums
deliveries=$(grep -c '"type":"delivery"' "$folder/archive/journal.jsonl" || true)
echo "backup: $folder holds $deliveries deliveries and $(wc -l <"$folder/sums") files, all of them whole"
