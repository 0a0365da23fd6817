# Completions of @name@ for bash, and for zsh after compinit.
# Where nothing is offered here, the shell completes the names of files.

# The options of a command.
@function@_options() {
    case "$1" in
@options@
    esac
}

# The options of a command whose value is the next word.
@function@_with_value() {
    case "$1" in
@with_value@
    esac
}

# The options of a command whose value is a text, and never the name of a file.
@function@_with_text() {
    case "$1" in
@with_text@
    esac
}

# What may be the value of an option, or an argument of the command.
@function@_values() {
    case "$1 $2" in
@values@
    esac
}

# Offers the files whose names start with a text, each after another text.
@function@_files() {
    local file
    for file in "$2"*; do
        [[ -e $file ]] && COMPREPLY+=("$1$file")
    done
}

@function@() {
    local cur="${COMP_WORDS[COMP_CWORD]}" command='' option='' last='' before='' words='' word i
    local whole="$cur"
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        if [[ $word == '=' ]]; then
            # Bash takes --format=json for three words, and json=a.json as well.
            option="${option:-=}"
        elif [[ -n $option ]]; then
            option=''
        elif [[ $word == -- ]]; then
            return 0
        elif [[ $word == -* ]]; then
            # Its value may have another equals sign: --set a=b.
            last="$word"
            [[ " $(@function@_with_value "$command") " == *" $word "* ]] && option="$word"
        elif [[ -z $command && " @commands@ " == *" $word "* ]]; then
            command="$word"
        fi
    done
    if [[ $cur == '=' ]]; then
        option="${option:-=}"
        cur=''
    elif [[ -z $option && $cur == -*=* ]]; then
        # Zsh does not.
        option="${cur%%=*}"
        before="$option="
        cur="${cur#*=}"
    fi
    if [[ -n $option ]]; then
        words="$(@function@_values "$command" "$option")"
        if [[ $cur == *,* ]]; then
            before="$before${cur%,*},"
            cur="${cur##*,}"
        fi
    elif [[ $cur == -* ]]; then
        words="$(@function@_options "$command")"
    elif [[ -z $command ]]; then
        words='@offered@'
    else
        words="$(@function@_values "$command" '')"
    fi
    [[ $option == '=' ]] || last="$option"
    if [[ -n $option && " $(@function@_with_text "$command") " == *" $last "* ]]; then
        # Zsh has no compopt, and offers files.
        type compopt >/dev/null 2>&1 && compopt +o default
        return 0
    fi
    for word in $words; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$before$word")
    done
    if [[ $whole == '=' ]]; then
        # Of this word, bash replaces nothing.
        [[ ${#COMPREPLY[@]} -gt 0 ]] || @function@_files '' ''
    elif [[ ${#COMPREPLY[@]} -eq 0 && $whole == *=* ]]; then
        @function@_files "${whole%=*}=" "${whole##*=}"
    elif [[ ${#COMPREPLY[@]} -gt 0 && -z $option && -z $command && $cur != -* ]]; then
        # A file may be named like a command.
        @function@_files '' "$cur"
    fi
    return 0
}

if [[ -n ${ZSH_VERSION-} ]]; then
    autoload -U +X bashcompinit && bashcompinit
fi
complete -o default -F @function@ @name@
