#!/bin/sh
# Puts a backup into a home that is not there or empty, after it has checked that each file is whole.
#   jobs/restore.sh FOLDER HOME
# Run it as the user of the nights. The next night fills the warehouse from the archive, says so, and goes on.
set -eu

export LC_ALL=C
umask 022

folder=${1:?jobs/restore.sh FOLDER HOME}
home=${2:?jobs/restore.sh FOLDER HOME}

stop() {
    echo "restore: $1" >&2
    exit 74
}

[ -f "$folder/sums" ] || stop "$folder holds no whole backup: its list of files is missing"
[ -z "$(ls -A "$home" 2>/dev/null)" ] ||
    stop "$home is not empty, and nothing is written over. Move what is there aside: it may hold what the backup lacks"
(cd "$folder" && sha256sum --check --quiet sums) >&2 ||
    stop "the backup is damaged, as said above; nothing was put back"

mkdir -p "$home"
for part in archive receipts editions; do
    [ ! -d "$folder/$part" ] || cp -rp "$folder/$part" "$home/$part"
done
in_force=$(cat "$folder/in-force")
[ -z "$in_force" ] || ln -s "$in_force" "$home/current"
sync -f "$home" 2>/dev/null || sync
deliveries=$(grep -c '"type":"delivery"' "$home/archive/journal.jsonl" || true)
echo "restore: $home has $deliveries deliveries again, and ${in_force:-no edition} in force; the next night fills the warehouse"
[ ! -d "$folder/settings" ] || echo "restore: the settings of then lie in $folder/settings; compare them with those in use"
