### Cautions shown above the call button of a contact, one message for each directory record that needs one.
### About 220 characters at most, short sentences, spoken to a person who may be frightened.
### Every warning of the source is kept; a record without a warning for the caller has no message.
### A caution never promises safety and never gives another phone number, only short official codes.

## Any country (at sea)

## Bangladesh

## Brunei

## Cambodia

## Hong Kong

## Indonesia

## Laos

## Malaysia

## Myanmar

## Nepal

## Philippines

## Singapore

## Taiwan

## Thailand

## Timor-Leste

## Viet Nam
