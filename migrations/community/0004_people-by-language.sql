CREATE TABLE `person_language` (
	`language` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`language`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `person_language_person` ON `person_language` (`person_id`);--> statement-breakpoint
INSERT INTO person_language (language, person_id)
	SELECT DISTINCT l.value, f.person_id FROM profile f, json_each(f.languages) l;
--> statement-breakpoint
-- A profile's languages are found by their rows, whoever writes or removes the profile.
CREATE TRIGGER profile_added AFTER INSERT ON profile BEGIN
	INSERT OR IGNORE INTO person_language (language, person_id) SELECT value, new.person_id FROM json_each(new.languages);
END;
--> statement-breakpoint
CREATE TRIGGER profile_changed AFTER UPDATE OF languages ON profile BEGIN
	DELETE FROM person_language WHERE person_id = old.person_id;
	INSERT OR IGNORE INTO person_language (language, person_id) SELECT value, new.person_id FROM json_each(new.languages);
END;
--> statement-breakpoint
CREATE TRIGGER profile_removed AFTER DELETE ON profile BEGIN
	DELETE FROM person_language WHERE person_id = old.person_id;
END;
