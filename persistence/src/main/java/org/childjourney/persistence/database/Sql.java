package org.childjourney.persistence.database;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// How our SQL is written: plain names, no schema, and nothing of what is asked or answered in any log.
public final class Sql {

    private static final Settings SETTINGS = new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderSchema(false)
            .withExecuteLogging(false);

    private Sql() {}

    public static DSLContext on(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    /// For writing SQL that runs elsewhere.
    public static DSLContext text() {
        return DSL.using(SQLDialect.H2, SETTINGS);
    }
}
