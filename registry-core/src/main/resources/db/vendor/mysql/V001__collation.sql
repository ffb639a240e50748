-- Names, logins, codes and tokens are equal only when they are the same characters: the common collations call all
-- characters beyond the basic plane equal.
alter database character set utf8mb4 collate utf8mb4_bin;
