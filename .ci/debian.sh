# For .ci/chroot and .ci/systemd: a Debian 12 of its own with the built program in it, as somebody gets it who installs it there.

# make_debian FOLDER PACKAGES: from where this machine has its packages; PACKAGES parted by commas, beside what the program needs.
make_debian() {
    local mirror
    command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq debootstrap >/dev/null; }
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1 || true)
    debootstrap --variant=minbase --include="openjdk-17-jre-headless,fontconfig${2:+,$2}" bookworm "$1" "$mirror" >"$1.log" 2>&1 ||
        { tail -n 20 "$1.log"; exit 1; }
    rm "$1.log"
    # of a folder for root alone nobody else in there could see anything
    chmod 755 "$1"
}

# put_program FOLDER: what is committed and built, under /root/finsam.
put_program() {
    jobs/finsam.sh --version >/dev/null
    mkdir -p "$1/root/finsam/target"
    git archive HEAD | tar -x -C "$1/root/finsam"
    cp -r jobs sample-data "$1/root/finsam/"
    cp -r target/app "$1/root/finsam/target/"
    rm -f "$1/root/finsam/target/app/finsam.jsa"
}

# inside EXPECTED COMMAND: says and runs a command in there, and stops where it ends with another code. "enter" is how to get in.
inside() {
    local expected=$1 code=0
    shift
    printf '# %s\n' "$*"
    "${enter[@]}" /usr/bin/env -i HOME=/root LC_ALL=C PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        sh -c "cd /root/finsam && $*" 2>&1 || code=$?
    [ "$code" = 0 ] || printf '(exit code %s)\n' "$code"
    [ "$code" = "$expected" ] || { echo "$0: expected exit code $expected" >&2; exit 1; }
}
