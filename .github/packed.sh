#!/usr/bin/env bash
# packed.sh PACKAGE: refuses a package of the tool that lacks the libvips of one of the systems for which a release has it, under the names that
# src/Pictures/Libvips.cs looks for.
set -euo pipefail
files=$(unzip -Z1 "$1")
for library in libvips.so.42 linux-arm64/libvips.so.42 osx-arm64/libvips.42.dylib win-x64/libvips-42.dll; do
  if ! grep -qxF "tools/net10.0/any/vips/$library" <<< "$files"; then
    echo "$1 lacks vips/$library." >&2
    exit 1
  fi
done
