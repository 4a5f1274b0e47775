-- What the front door knows of people moves with them when two records become one.
select know_person_reference('question', 'about_person_id');
select know_person_reference('call_back', 'person_id');
select know_person_reference('contact_in_progress', 'person_id');
