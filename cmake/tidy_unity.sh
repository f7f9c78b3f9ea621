#!/bin/sh
# clang-tidy on a file of the unity build. Under the name UnifiedSource… its analyser takes the sources that the file
# includes for code, under any other for headers, into which it does not look.
for argument do
    shift
    case $argument in
    */.rcc/*.cpp | */*_autogen/*.cpp)
        exit 0 # written by rcc and moc
        ;;
    */Unity/unity_*)
        if [ -z "${named-}" ]; then
            named=${argument%/*}/UnifiedSource_${argument##*/}
            ln -f "$argument" "$named"
            argument=$named
        fi
        ;;
    esac
    set -- "$@" "$argument"
done
exec clang-tidy "$@"
