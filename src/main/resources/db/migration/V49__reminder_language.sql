-- In which language somebody is reminded.
ALTER TABLE reminder_choice ADD language text NOT NULL DEFAULT 'zh-CN' CHECK (language IN ('zh-CN', 'en'));
