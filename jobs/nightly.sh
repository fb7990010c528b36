#!/bin/sh
# One night: takes in what the förbund have delivered, and publishes what has changed.
#   jobs/nightly.sh [--inbox DIR] [--home DIR] [--period 2023K4] [--json]
# Exit codes and what to do at each: jobs/README.md.
exec "$(dirname -- "$0")/finsam.sh" nightly "$@"
