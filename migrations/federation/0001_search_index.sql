-- The full-text index over search_doc. External content: the words are stored once, in search_doc.
-- Diacritics are folded; scripts without spaces are set apart before they are stored (core/folding.ts).
CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='search_doc', content_rowid='n', tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
-- What is taken out leaves no trace in the index's own pages.
INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER search_doc_added AFTER INSERT ON search_doc BEGIN
	INSERT INTO search_index(rowid, title, body) VALUES (new.n, new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_doc_removed AFTER DELETE ON search_doc BEGIN
	INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', old.n, old.title, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER search_doc_changed AFTER UPDATE ON search_doc BEGIN
	INSERT INTO search_index(search_index, rowid, title, body) VALUES ('delete', old.n, old.title, old.body);
	INSERT INTO search_index(rowid, title, body) VALUES (new.n, new.title, new.body);
END;
