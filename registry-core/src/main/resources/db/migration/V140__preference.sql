-- What somebody has typed into a form and not sent yet. Sealed under the account's key, because forms hold ID numbers.
create table form_draft (
    account_id  binary(16)     not null,
    form        varchar(100)   not null,
    row_id      binary(16)     not null,
    sealed      longblob       not null,
    saved_at    datetime(6)    not null,
    constraint pk_form_draft primary key (account_id, form)
);

-- Serves the removal of forgotten drafts.
create index ix_form_draft_saved_at on form_draft (saved_at);

-- A list as its reader wants to find it again: the filters of its address, without what was typed into its search box.
create table saved_view (
    id          binary(16)    not null,
    account_id  binary(16)    not null,
    list        varchar(60)   not null,
    name        varchar(60)   not null,
    query       varchar(1000) not null,
    saved_at    datetime(6)   not null,
    constraint pk_saved_view primary key (id),
    constraint uk_saved_view_name unique (account_id, list, name)
);

-- Which columns of a list its reader wants to see.
create table column_choice (
    account_id  binary(16)    not null,
    list        varchar(60)   not null,
    columns     varchar(1000) not null,
    constraint pk_column_choice primary key (account_id, list)
);
