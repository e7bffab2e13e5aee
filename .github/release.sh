#!/usr/bin/env bash
# release.sh TAG FILE: writes what the change log says of a version into the file. Refuses a tag that is not in the history of main, or that is not
# the version of the project.
set -euo pipefail
tag=$1 notes=$2
version=$(sed -nE 's/.*<Version>([^<]+)<.*/\1/p' Directory.Build.props)
if [ "$tag" != "v$version" ]; then
  echo "The tag is $tag, but Directory.Build.props says $version." >&2
  exit 1
fi
if ! git merge-base --is-ancestor HEAD origin/main; then
  echo "$tag is not in the history of main." >&2
  exit 1
fi
awk -v heading="## $version " 'index($0, "## ") == 1 { inside = index($0 " ", heading) == 1; next } inside' CHANGELOG.md > "$notes"
if ! grep -q '[^[:space:]]' "$notes"; then
  echo "CHANGELOG.md says nothing of $version." >&2
  exit 1
fi
