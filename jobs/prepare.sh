#!/bin/sh
# Makes the archive of classes that lets the program start quickly: jobs/prepare.sh APP
# APP is the folder with finsam.jar. Java maps the archive instead of reading and checking each class, and takes it only where
# the program lies as it did when the archive was made, with the same Java; so make it where the program is to stay. Where it
# cannot be made, the program works all the same, and this script says nothing and ends with 0.
set -eu

export LC_ALL=C.UTF-8

app=${1:?jobs/prepare.sh APP: the folder with finsam.jar}
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
app=$(CDPATH= cd -- "$app" && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d "$app/.prepare.XXXXXX" 2>/dev/null) || exit 0
trap 'rm -rf "$work"' EXIT

# Runs a command, and adds the classes that it loads to the list. A newer Java numbers them, for each run anew.
list_classes() {
    "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:DumpLoadedClassList="$work/loaded" -Dfinsam.root="$root" \
        -Djava.io.tmpdir="$work" -jar "$app/finsam.jar" "$@" >/dev/null 2>&1 || true
    touch "$work/loaded"
    cat "$work/classes" "$work/loaded" | awk '{ sub(/ id: [0-9]+$/, "") } !seen[$0]++' >"$work/all"
    mv "$work/all" "$work/classes"
}

# Those that a night on the sample, status and check load; an installed program brings the list with it.
if [ ! -f "$app/classes" ]; then
    : >"$work/classes"
    list_classes nightly --home "$work/home"
    list_classes nightly --home "$work/home"
    list_classes status --home "$work/home"
    for delivery in "$root"/sample-data/deliveries/*/deltagare_2023K4.csv; do
        list_classes check "$delivery"
    done
    mv "$work/classes" "$app/classes"
fi

if "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:dump -XX:SharedClassListFile="$app/classes" \
    -XX:SharedArchiveFile="$work/finsam.jsa" -cp "$app/finsam.jar" >/dev/null 2>&1; then
    chmod 644 "$work/finsam.jsa"
    mv "$work/finsam.jsa" "$app/finsam.jsa"
    echo "$java" >"$work/prepared"
    mv "$work/prepared" "$app/prepared"
fi
