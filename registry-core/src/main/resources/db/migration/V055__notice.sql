-- Messages inside the program. The text is made from the code in the reader's language when it is read.
create table notice (
    id          binary(16)   not null,
    account_id  binary(16)   not null,
    code        varchar(60)  not null,
    arguments   longtext     not null,
    link        varchar(300) not null,
    told_at     datetime(6)  not null,
    read_at     datetime(6),
    constraint pk_notice primary key (id)
);

-- Serves the bell, which every page asks for, and the list of messages.
create index ix_notice_unread on notice (account_id, read_at);
create index ix_notice_account on notice (account_id, told_at);
