-- Passwords by their slow hash with an algorithm id. Retired ones stay, so that the last five are not used again.
create table account_password (
    id          binary(16)   not null,
    account_id  binary(16)   not null,
    hash        varchar(200) not null,
    set_at      datetime(6)  not null,
    retired_at  datetime(6),
    constraint pk_account_password primary key (id),
    constraint fk_account_password_account foreign key (account_id) references account (id)
);

create index ix_account_password_account on account_password (account_id, set_at);

-- Failures are counted here before a secret is looked at, so that parallel tries over several nodes share one count.
create table login_guard (
    subject_kind   varchar(10)  not null,
    subject        varchar(130) not null,
    failures       int          not null,
    blocked_until  datetime(6),
    tried_at       datetime(6)  not null,
    constraint pk_login_guard primary key (subject_kind, subject)
);

-- Serves the removal of counts that are long over.
create index ix_login_guard_tried_at on login_guard (tried_at);

-- Who is signed in where. A row that is gone ends the session on every node with its next request.
create table account_session (
    id            binary(16)   not null,
    account_id    binary(16)   not null,
    started_at    datetime(6)  not null,
    active_at     datetime(6)  not null,
    idle_minutes  int          not null,
    source        varchar(64)  not null,
    agent         varchar(120) not null,
    constraint pk_account_session primary key (id),
    constraint fk_account_session_account foreign key (account_id) references account (id)
);

create index ix_account_session_account on account_session (account_id, started_at);

-- Keys for programs: only a hash is kept, with the one right that the key carries.
create table account_token (
    id             binary(16)   not null,
    account_id     binary(16)   not null,
    name           varchar(60)  not null,
    token_hash     binary(32)   not null,
    role           varchar(20)  not null,
    unit_kind      varchar(10)  not null,
    unit_key       varchar(36)  not null,
    unit_district  varchar(12)  not null,
    names_visible  boolean      not null,
    expires_on     date         not null,
    created_at     datetime(6)  not null,
    revoked_at     datetime(6),
    constraint pk_account_token primary key (id),
    constraint uk_account_token_hash unique (token_hash),
    constraint fk_account_token_account foreign key (account_id) references account (id)
);

create index ix_account_token_account on account_token (account_id, created_at);

-- One-time codes: an invitation or an administrator's reset. Printed once, kept as a hash.
create table account_code (
    id          binary(16)  not null,
    account_id  binary(16)  not null,
    purpose     varchar(10) not null,
    code_hash   binary(32)  not null,
    created_by  binary(16)  not null,
    expires_at  datetime(6) not null,
    used_at     datetime(6),
    constraint pk_account_code primary key (id),
    constraint uk_account_code_hash unique (code_hash),
    constraint fk_account_code_account foreign key (account_id) references account (id),
    constraint ck_account_code_purpose check (purpose in ('INVITATION', 'RESET'))
);

-- Codes printed at the start of a register that has no administrators yet.
create table setup_code (
    code_hash   binary(32)  not null,
    expires_at  datetime(6) not null,
    constraint pk_setup_code primary key (code_hash)
);

-- One row at most: of two who set up at once, the key lets one win.
create table setup_done (
    id       int         not null,
    done_at  datetime(6) not null,
    constraint pk_setup_done primary key (id),
    constraint ck_setup_done_once check (id = 1)
);
