#!/bin/sh
# Starts the program: jobs/finsam.sh COMMAND [OPTIONS]; jobs/finsam.sh --help names the commands.
# Builds it first, in a checkout where it is not built, and takes its jar apart so that it starts quickly.
set -eu

# Cron sets no language, and then Java cannot read names with å, ä, ö.
export LC_ALL=C.UTF-8

configuration_error=78
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
jar="$root/target/finsam.jar"
app="$root/target/app"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
quick="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
quiet="-Xlog:disable -Xlog:all=error:stderr"

stop() {
    echo "finsam: $1" >&2
    exit "$configuration_error"
}

check_java() {
    command -v "$java" >/dev/null 2>&1 ||
        stop "no Java found. Install a JDK 17 or later (Debian: apt-get install openjdk-17-jdk-headless), or set JAVA_HOME."
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || stop "$java is version ${version:-unknown}; the program needs 17 or later."
}

build() {
    command -v mvn >/dev/null 2>&1 ||
        stop "the program is not built and there is no Maven to build it with (Debian: apt-get install maven)."
    "${java}c" -version >/dev/null 2>&1 ||
        stop "the program is not built and ${java}c is missing: that is a JRE, and building needs a JDK."
    echo "finsam: building the program, once; this takes a minute" >&2
    mvn --quiet --batch-mode --file "$root/pom.xml" -DskipTests -Dspotless.check.skip=true package >&2 ||
        stop "the program could not be built; Maven says why above."
}

# The jar taken apart, with an archive of the classes that a night on the sample, status and check load: Java maps it
# instead of reading each class. It takes the archive only where the program lies as it did when the archive was made.
# Where it cannot be made, or another Java runs it, the program works all the same.
prepare() {
    new="$app.$$"
    rm -rf "$new" "$app"
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$new" >/dev/null 2>&1 || { rm -rf "$new"; return 0; }
    mkdir -p "$new/try/tmp"
    list_classes nightly --home "$new/try/home"
    list_classes nightly --home "$new/try/home"
    list_classes status --home "$new/try/home"
    for delivery in "$root"/sample-data/deliveries/*/deltagare_2023K4.csv; do
        list_classes check "$delivery"
    done
    # shellcheck disable=SC2086
    mv "$new" "$app" 2>/dev/null &&
        "$java" $quick -Xshare:dump -XX:SharedClassListFile="$app/try/classes" -XX:SharedArchiveFile="$app/finsam.jsa" \
            -cp "$app/finsam.jar" >/dev/null 2>&1 || true
    rm -rf "$new" "$app/try"
    [ ! -d "$app" ] || echo "$java" > "$app/prepared"
}

# Runs a command, and adds the classes that it loads to the list.
list_classes() {
    # shellcheck disable=SC2086
    "$java" $quick -XX:DumpLoadedClassList="$new/try/loaded" -Dfinsam.root="$root" -Djava.io.tmpdir="$new/try/tmp" \
        -jar "$new/finsam.jar" "$@" >/dev/null 2>&1 || true
    touch "$new/try/loaded" "$new/try/classes"
    cat "$new/try/classes" "$new/try/loaded" | awk '!seen[$0]++' > "$new/try/all"
    mv "$new/try/all" "$new/try/classes"
}

is_prepared() {
    [ -f "$app/prepared" ] && [ -z "$(find "$jar" -cnewer "$app/prepared" 2>/dev/null)" ] &&
        [ "$(cat "$app/prepared")" = "$java" ]
}

if ! is_prepared; then
    check_java
    [ -f "$jar" ] || build
    [ ! -w "$root/target" ] || prepare
fi
[ ! -f "$app/finsam.jar" ] || jar="$app/finsam.jar"

# What Java unpacks goes into the home, where the next run clears it away; it is there from the first run on.
home="$root/var"
before=
for argument in "$@"; do
    [ "$before" != --home ] || home=$argument
    case $argument in --home=*) home=${argument#--home=} ;; esac
    before=$argument
done
case ${1:-} in
    nightly | ingest | publish | rebuild) [ ! -w "$home/warehouse/tmp" ] || quiet="$quiet -Djava.io.tmpdir=$home/warehouse/tmp" ;;
esac
terminal=false
[ ! -t 2 ] || terminal=true

# shellcheck disable=SC2086
exec "$java" $quick $quiet -XX:SharedArchiveFile="$app/finsam.jsa" -Dfinsam.root="$root" -Dfinsam.terminal=$terminal \
    -jar "$jar" "$@"
