-- Words in answers, wherever they stand.
create function assessment.words_of(because text, situation text, what text, timing text, how text) returns text
language sql immutable parallel safe
return coalesce(what, '') || ' ' || coalesce(because, '') || ' ' || coalesce(situation, '') || ' '
    || coalesce(how, '') || ' ' || coalesce(timing, '');
comment on function assessment.words_of(text, text, text, text, text) is 'All that is written in an answer, in one text';
create index answer_words on assessment.answer
    using gin (assessment.words_of(because, situation, what, timing, how) gin_trgm_ops) where complete;
