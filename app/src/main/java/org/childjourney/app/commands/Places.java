package org.childjourney.app.commands;

import java.nio.file.Path;

/// Where the store and its backups are unless the person says otherwise.
public record Places(Path store, Path backups) {}
