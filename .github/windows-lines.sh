#!/usr/bin/env bash
# Gives the text files of the sites CR LF at the ends of their lines, as git does on Windows where no .gitattributes forbids it.
set -euo pipefail
find input data theme translations tests/sites/fictional -type f \( -name '*.md' -o -name '*.yml' -o -name '*.lock' -o -name '*.css' -o -name '*.js' -o -name '*.svg' -o -name '*.txt' \) -print0 |
  xargs -0 perl -pi -e 'BEGIN { binmode STDIN; binmode STDOUT } s/\r?\n/\r\n/'
