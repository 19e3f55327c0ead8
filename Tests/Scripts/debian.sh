#!/bin/sh
# Installs the Debian packages that are missing, as root or with sudo, saying which. Elsewhere it only names them.
set -eu
command -v dpkg-query > /dev/null || { echo "Cần có sẵn: $*"; exit 0; }
missing=
for package in "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "Cài các gói Debian còn thiếu:$missing"
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing > /dev/null
