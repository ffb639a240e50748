-- Since when the level on a card is held: who was never registered although the window after approval has passed.
alter table worker_card add column certified_on date;
