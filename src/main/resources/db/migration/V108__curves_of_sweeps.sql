-- A sweep's curve is kept once, its sentences in each language. Those made before have it as it was
-- answered, once in each language.
alter table sweep add column curve text;
alter table sweep alter column curve_chinese drop not null;
alter table sweep alter column curve_english drop not null;
