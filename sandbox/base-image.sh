#!/usr/bin/env bash
# Make a base image from Debian's packages alone, for networks that reach a Debian mirror and no image registry.
#
#   sandbox/base-image.sh [NAME [SUITE]]        default: ml-judge-base:bookworm bookworm
#
# Needs root, debootstrap and the docker command. DEBIAN_MIRROR names another mirror. Then build on it with
# `judge image build --base NAME`; without --base, the image named by default is found by itself.
set -euo pipefail

name=${1:-ml-judge-base:bookworm}
suite=${2:-bookworm}

for tool in debootstrap docker; do
    command -v "$tool" >/dev/null || { echo "base-image: $tool is missing: apt-get install debootstrap docker.io" >&2; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "base-image: debootstrap needs root: sudo $0 $*" >&2; exit 2; }

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT

debootstrap --variant=minbase --include=python3,python3-pip,ca-certificates "$suite" "$root" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"}

# Nothing is installed into the image later, and nobody reads manuals there.
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/log/* \
    "$root"/usr/share/doc/* "$root"/usr/share/man/* "$root"/usr/share/info/* "$root"/usr/share/locale/*

tar --create --directory "$root" --exclude='./dev/*' --exclude='./proc/*' --exclude='./sys/*' . | docker import - "$name"
