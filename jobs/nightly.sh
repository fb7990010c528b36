#!/bin/sh
# One night: takes in what the förbund have delivered, and publishes what has changed.
#   jobs/nightly.sh [--inbox DIR] [--home DIR] [--period 2023K4] [--json]
# Exit codes and what to do at each: jobs/README.md. Builds the program first, in a checkout where it is not built.
set -eu

# Cron sets no language, and then Java cannot read names with å, ä, ö.
export LC_ALL=C.UTF-8

configuration_error=78
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
jar="$root/target/finsam.jar"

stop() {
    echo "nightly: $1" >&2
    exit "$configuration_error"
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null 2>&1 ||
    stop "no Java found. Install a JDK 17 or later (Debian: apt-get install openjdk-17-jdk-headless), or set JAVA_HOME."
version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${version:-0}" -ge 17 ] || stop "$java is version ${version:-unknown}; the program needs 17 or later."

if [ ! -f "$jar" ]; then
    command -v mvn >/dev/null 2>&1 ||
        stop "the program is not built and there is no Maven to build it with (Debian: apt-get install maven)."
    "${java}c" -version >/dev/null 2>&1 ||
        stop "the program is not built and ${java}c is missing: that is a JRE, and building needs a JDK."
    echo "nightly: building the program, once; this takes a minute" >&2
    mvn --quiet --batch-mode --file "$root/pom.xml" -DskipTests -Dspotless.check.skip=true package >&2 ||
        stop "the program could not be built; Maven says why above."
fi

exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfinsam.root="$root" -jar "$jar" nightly "$@"
