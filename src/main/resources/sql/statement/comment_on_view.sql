comment on view core.${view} is ${text};
