#!/bin/sh
# Starts the program: jobs/finsam.sh COMMAND [OPTIONS]; jobs/finsam.sh --help names the commands.
# Builds it first, in a checkout where it is not built, and makes it ready to start quickly.
set -eu

# Cron sets no language, and then Java cannot read names with å, ä, ö.
export LC_ALL=C.UTF-8

configuration_error=78
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
# An installed program lies in app/, that of a checkout where Maven puts it.
app="$root/app"
[ -d "$app" ] || app="$root/target/app"
jar="$app/finsam.jar"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
quick="-Xms320m -XX:NewSize=192m -XX:SurvivorRatio=3 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
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

is_prepared() {
    [ -f "$app/prepared" ] && [ -z "$(find "$jar" -cnewer "$app/prepared" 2>/dev/null)" ] &&
        [ "$(cat "$app/prepared")" = "$java" ]
}

# Two first starts at once: the second waits, and finds what the first has made.
make_ready() {
    mkdir -p "$root/target"
    exec 9>"$root/target/.making-ready"
    ! command -v flock >/dev/null 2>&1 || flock 9
    [ -f "$jar" ] || build
    if ! is_prepared; then
        rm -f "$app/classes" "$app/finsam.jsa"
        "$root/jobs/prepare.sh" "$app" || true
    fi
    exec 9>&-
}

if [ ! -f "$jar" ] || { [ -w "$root/target" ] && [ -w "$app" ] && [ "$app" != "$root/app" ] && ! is_prepared; }; then
    check_java
    make_ready
fi

# Where an installed program finds settings, inbox and home, written by install.sh; options say otherwise.
home="$root/var"
places=
if [ -f "$root/places" ]; then
    . "$root/places"
    places="-Dfinsam.home=$home -Dfinsam.inbox=$inbox -Dfinsam.jobs=$settings"
fi

# What Java unpacks goes into the home, where the next run clears it away; it is there from the first run on.
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
exec "$java" $quick $quiet $places -XX:SharedArchiveFile="$app/finsam.jsa" -Dfinsam.root="$root" -Dfinsam.terminal=$terminal \
    -jar "$jar" "$@"
