#!/usr/bin/env bash
# Turns a clone to the commit that is to be published: .github/commit.sh [COMMIT]. Without one it stays where it is. Needs the whole history.
# Only a commit in the history of main can be one: anybody may propose another, and a hash alone doesn’t tell where it comes from.
set -euo pipefail
wanted=${1:-}

refuse() {
  echo "::error::$1"
  exit 1
}

if [ -n "$wanted" ]; then
  [[ "$wanted" =~ ^[0-9a-f]{7,40}$ ]] || refuse 'To nie jest numer commitu: 7–40 cyfr 0–9 i liter a–f. / This is not the number of a commit: 7 to 40 digits 0–9 and letters a–f.'
  commit=$(git rev-parse --verify --quiet "$wanted^{commit}") || refuse "Nie ma takiego commitu: $wanted / There is no such commit: $wanted"
  git merge-base --is-ancestor "$commit" origin/main || refuse "Tego commitu nie ma w historii gałęzi main: $commit / This commit is not in the history of the branch main: $commit"
  git cat-file -e "$commit:.github/commit.sh" 2>/dev/null || refuse "Ten commit jest za stary: nie było jeszcze wtedy powrotu do wcześniejszych stanów. Wybierz nowszy: $commit / This commit is too old: there was no way back yet. Choose a newer one: $commit"
  git checkout --quiet --detach "$commit"
fi

commit=$(git rev-parse HEAD)
echo "COMMIT=$commit" >>"${GITHUB_ENV:-/dev/stdout}"
git log -1 --format='%h %cs %s'
