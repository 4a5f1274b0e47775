-- What 0006 needed and 0007 made superfluous.
drop function steered_cases();
drop function open_domains();
