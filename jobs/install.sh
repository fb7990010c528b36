#!/bin/sh
# Installs the built program on a Debian server, or a newer edition beside the one that is there.
#   jobs/install.sh [--cron] [--uploaders GROUP] [--root DIR]
#   jobs/install.sh --rollback VERSION [--root DIR]
# --cron        a line in /etc/cron.d in place of the timer of systemd
# --uploaders   the group whose members may write in the inbox (without it, root alone may)
# --root        puts everything below DIR, makes no user and starts nothing: for images and for trying it out
# It may be run again: settings, inbox and home are never touched once they are there. What it does: jobs/README.md.
set -eu

export LC_ALL=C.UTF-8
umask 022

top=
schedule=timer
uploaders=root
rollback=
while [ $# -gt 0 ]; do
    case $1 in
        --cron) schedule=cron ;;
        --uploaders) uploaders=${2:?--uploaders GROUP} && shift ;;
        --root) top=${2:?--root DIR} && shift ;;
        --rollback) rollback=${2:?--rollback VERSION} && shift ;;
        *) echo "install: unknown option $1; the first lines of $0 name them" >&2 && exit 64 ;;
    esac
    shift
done

source=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
program="$top/opt/finsam"
settings="$top/etc/finsam"
data="$top/srv/finsam"
units="$top/etc/systemd/system"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

stop() {
    echo "install: $2" >&2
    exit "$1"
}

say() {
    echo "install: $1"
}

# Points current at an edition in one step.
switch_to() {
    ln -s "$1" "$program/.current.$$"
    mv -T "$program/.current.$$" "$program/current"
    say "$program/current is $1"
}

check_rights() {
    [ -n "$top" ] || [ "$(id -u)" = 0 ] || stop 77 "run it as root, or give a folder with --root"
    if [ -z "$top" ] && [ "$(systemctl is-active finsam.service 2>/dev/null)" = activating ]; then
        stop 75 "a night is going on; wait until it has ended: systemctl status finsam"
    fi
}

check_java() {
    command -v "$java" >/dev/null 2>&1 ||
        stop 78 "no Java found. Install one: apt-get install openjdk-17-jre-headless fontconfig"
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || stop 78 "$java is version ${version:-unknown}; the program needs 17 or later"
    [ -n "$top" ] || command -v fc-list >/dev/null 2>&1 ||
        stop 78 "fontconfig is missing, without which Java draws no report: apt-get install fontconfig"
}

make_user() {
    [ -z "$top" ] || return 0
    getent passwd finsam >/dev/null ||
        useradd --system --user-group --home-dir /srv/finsam --no-create-home --shell /usr/sbin/nologin finsam
    getent group "$uploaders" >/dev/null || stop 78 "there is no group $uploaders"
    [ "$uploaders" = root ] || usermod --append --groups "$uploaders" finsam
}

# own OWNER:GROUP MODE FILE…: below --root there is no user to own them.
own() {
    owner=$1
    mode=$2
    shift 2
    [ -n "$top" ] || chown "$owner" "$@"
    chmod "$mode" "$@"
}

install_program() {
    [ -f "$source/target/app/finsam.jar" ] || "$source/jobs/finsam.sh" --version >/dev/null
    edition=$("$source/jobs/finsam.sh" --version | sed -n 's/^finsam //p')
    [ -n "$edition" ] || stop 70 "the program in $source does not start: $source/jobs/finsam.sh --version"
    new="$program/.new.$$"
    mkdir -p "$new/jobs" "$new/app"
    cp -r "$source/target/app/finsam.jar" "$source/target/app/lib" "$new/app/"
    [ ! -f "$source/target/app/classes" ] || cp "$source/target/app/classes" "$new/app/"
    [ ! -f "$source/target/app/finsam.cdx.json" ] || cp "$source/target/app/finsam.cdx.json" "$new/app/"
    cp "$source"/jobs/*.sh "$source"/jobs/*.example "$source/jobs/README.md" "$new/jobs/"
    # below --root, what is written down is where things will lie later
    printf 'home=/srv/finsam/home\ninbox=/srv/finsam/inbox\nsettings=/etc/finsam\n' >"$new/places"
    [ -n "$top" ] || chown -R root:root "$new"
    chmod -R u=rwX,go=rX "$new"
    rm -rf "$program/.old"
    [ ! -d "$program/$edition" ] || mv "$program/$edition" "$program/.old"
    mv "$new" "$program/$edition"
    rm -rf "$program/.old"
    "$program/$edition/jobs/prepare.sh" "$program/$edition/app" || true
    switch_to "$edition"
}

# What is there stays. Where a newer program brings another file, it lies beside as .new, to be compared by hand.
install_settings() {
    new_here=false
    [ -d "$settings" ] || new_here=true
    mkdir -p "$settings/reference" "$settings/members"
    [ "$new_here" = false ] || cp "$source"/jobs/members/* "$settings/members/"
    for name in settings.properties after-edition.sh.example reference/counties.csv reference/exit-reasons.csv reference/insats-kinds.csv; do
        if [ ! -e "$settings/$name" ]; then
            cp "$source/jobs/$name" "$settings/$name"
        elif ! cmp -s "$source/jobs/$name" "$settings/$name"; then
            cp "$source/jobs/$name" "$settings/$name.new"
            say "$settings/$name is yours and stays; the one of this edition lies beside it as $name.new"
        fi
    done
}

install_folders() {
    mkdir -p "$data"
    if [ ! -d "$data/inbox" ]; then
        mkdir "$data/inbox"
        own "root:$uploaders" 2770 "$data/inbox"
        [ "$uploaders" != root ] || own root:finsam 2750 "$data/inbox"
    fi
    for member in "$settings"/members/*.properties; do
        folder="$data/inbox/$(basename "$member" .properties)"
        # rights and group follow the inbox
        [ -d "$folder" ] || { mkdir "$folder" && chmod --reference="$data/inbox" "$folder"; }
    done
    if [ ! -d "$data/home" ]; then
        mkdir "$data/home"
        own finsam:finsam 751 "$data/home"
    fi
}

install_command() {
    mkdir -p "$top/usr/local/bin"
    printf '#!/bin/sh\nexec /opt/finsam/current/jobs/finsam.sh "$@"\n' >"$top/usr/local/bin/finsam"
    chmod 755 "$top/usr/local/bin/finsam"
}

install_schedule() {
    if [ "$schedule" = cron ]; then
        mkdir -p "$top/etc/cron.d"
        [ -e "$top/etc/cron.d/finsam" ] || cp "$source/jobs/cron.d.example" "$top/etc/cron.d/finsam"
        say "cron starts a night at 02.10; who gets its mail stands in $top/etc/cron.d/finsam"
        return
    fi
    mkdir -p "$units"
    cp "$source/jobs/finsam.service" "$source/jobs/finsam.timer" "$units/"
    if [ -z "$top" ] && [ -d /run/systemd/system ]; then
        systemctl daemon-reload
        systemctl enable --now finsam.timer
    elif command -v systemctl >/dev/null 2>&1; then
        systemctl --root="${top:-/}" enable finsam.timer 2>/dev/null ||
            say "systemd could not be told; after its start: systemctl enable --now finsam.timer"
    else
        say "there is no systemd here; run it again with --cron, or start the nights by other means"
    fi
}

check_rights
if [ -n "$rollback" ]; then
    [ -d "$program/$rollback" ] || stop 78 "there is no $program/$rollback; there are: $(ls "$program" | grep -v current | xargs)"
    switch_to "$rollback"
    exit 0
fi
check_java
make_user
install_program
install_settings
install_folders
install_command
install_schedule
say "done. Read $settings/settings.properties and the files in $settings/members; the förbund deliver into $data/inbox"
