#!/usr/bin/env bash
# Tells those who look at a proposal what it changes: .github/proposal.sh COMMIT, where COMMIT is what it would be merged into.
# Needs a site built into output/. The report goes to the summary of the job, or to standard output where there is none;
# pictures of the pages that change, as far as there is a browser, into proposal/pictures/.
set -euo pipefail
base=$1
language=${UI_LANGUAGE:-pl}
summary=${GITHUB_STEP_SUMMARY:-/dev/stdout}
generator() { dotnet run --no-build -- "$@"; }

mkdir -p proposal
# The old content, by the new program: what is told are changes of content, and of what the program makes of it only where a page's own part differs.
git worktree add --force --detach proposal/source "$base" >&2
trap 'git worktree remove --force proposal/source' EXIT
if ! generator --root proposal/source --output "$PWD/proposal/before" --base-url https://proposal.example/ --format text --verbosity quiet; then
  case $language in
    pl) echo 'Dotychczasowej wersji nie udało się zbudować, więc nie ma z czym porównać zmian.' >>"$summary" ;;
    *) echo 'The version so far could not be built, so there is nothing to compare the changes with.' >>"$summary" ;;
  esac
  exit 0
fi

generator compare proposal/before output --format markdown --ui-language "$language" >>"$summary"
generator translate status --format markdown --ui-language "$language" >>"$summary"
generator compare proposal/before output --format addresses | "$(dirname "$0")/pictures.sh" output proposal/pictures >>"$summary"
