#!/usr/bin/env bash
# Takes pictures of pages of a built site, whose base path is /: .github/pictures.sh SITE FOLDER, with the addresses on standard input, one a line.
# Each page is taken as on a phone and as on a desktop. Says in Markdown of which pages there are none, and why.
set -uo pipefail
site=$1
folder=$2
most=20

browser=${CHROMIUM_PATH:-$(command -v google-chrome chromium chromium-browser | head -n 1)}
if [ -z "$browser" ]; then
  echo 'No pictures: there is no Chrome or Chromium.'
  exit 0
fi

mkdir -p "$folder"
port=${PICTURES_PORT:-4080}
python3 -m http.server --bind 127.0.0.1 --directory "$site" "$port" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null' EXIT
for _ in $(seq 50); do
  (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.1
done

count=0
while IFS= read -r address; do
  count=$((count + 1))
  [ "$count" -le "$most" ] || continue
  name=$(printf '%s' "${address#/}" | tr -c 'a-zA-Z0-9\n' '-' | sed 's/-*$//')
  for size in 390,2400 1280,1800; do
    picture="$folder/${name:-home}-${size%,*}.png"
    timeout 60 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-prefers-reduced-motion --window-size="$size" \
      --screenshot="$picture" "http://127.0.0.1:$port$address" </dev/null >/dev/null 2>&1
    [ -s "$picture" ] || printf -- '- No picture of `%s`.\n' "$address"
  done
done
if [ "$count" -gt "$most" ]; then printf -- '- Pictures of the first %s pages only; there are %s.\n' "$most" "$count"; fi
