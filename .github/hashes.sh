#!/usr/bin/env bash
# hashes.sh FOLDER…: the SHA-256 of every file of built sites, the same on Linux, macOS and Windows. Left out is what an encoder of pictures makes, whose
# rounding depends on the processor, and what names or counts those bytes: the build record, and the marker, which says when the folder was written.
set -euo pipefail
export LC_ALL=C
for folder in "$@"; do
  cd "$folder"
  find . -type f ! -name '*.avif' ! -name '*.webp' ! -name '*.jpg' ! -name '*.png' ! -name build.json ! -name .site-output | sort | tr '\n' '\0' | xargs -0 shasum -a 256 -b | sed "s|[*]|$folder/|"
  cd - > /dev/null
done
