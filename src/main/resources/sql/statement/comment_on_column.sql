comment on column core.${view}.${column} is ${text};
