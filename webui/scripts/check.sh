#!/bin/sh
# Lints and tests the pages, and installs what that needs, while the build goes on to its own tests. Says in the given directory
# what happened and, when all is over, the exit code. Only for a build that packages, which awaits it.
outcome=$1
goals=$2
rm -rf "$outcome"
case $goals in
    *package*|*integration-test*|*verify*|*install*|*deploy*) mkdir -p "$outcome" ;;
    *) exit ;;
esac

# The build has ended before
trap 'kill $!' TERM

run() {
    "$@" >>"$outcome/log" 2>&1 &
    wait $!
}

{ [ node_modules/.package-lock.json -nt package-lock.json ] || run npm ci --no-audit --no-fund; } &&
    run npm run lint &&
    run npm test
echo $? >"$outcome/exiting"
mv "$outcome/exiting" "$outcome/exit"
