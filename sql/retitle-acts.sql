UPDATE act SET title = :title, kind = :kind WHERE regulation = :regulation AND (title <> :title OR kind <> :kind);
