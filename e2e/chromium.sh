#!/bin/sh
# Makes sure that there is a browser for the tests, and says how to get one
# otherwise. It installs Debian's package only where that needs no question: as
# root, on a system with apt-get. It never calls sudo.
set -eu

if [ -n "${GAINSAY_CHROMIUM:-}" ]; then
  [ -x "$GAINSAY_CHROMIUM" ] && exit 0
  echo "GAINSAY_CHROMIUM names $GAINSAY_CHROMIUM, which is not a program." >&2
  exit 1
fi

# The same names, in the same order, as in e2e/browser_test.go.
for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] && exit 0

if [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing Chromium from Debian's packages for the browser tests."
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  apt-get install -y -q --no-install-recommends chromium
  exit 0
fi

cat >&2 <<'END'
The browser tests need Chromium or Chrome, and none was found.
Install one (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium; macOS: Google Chrome),
or let GAINSAY_CHROMIUM name the program of one that you have.
Without a browser, "make unit wasm page" runs the other tests.
END
exit 1
