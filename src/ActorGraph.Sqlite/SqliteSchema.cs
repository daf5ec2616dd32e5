namespace ActorGraph.Sqlite;

/// <summary>Knows our files from others' and brings a new one into shape.</summary>
internal static class SqliteSchema
{
    /// <summary>"AGRH" in the file's header: a SQLite file without it is not ours.</summary>
    private const long ApplicationId = 0x41475248;

    /// <summary>The schema this program writes; a file with a higher one is from a newer program.</summary>
    private const long Version = 1;

    /// <summary>Whether there is a graph in the file; an empty database is none yet. Throws when the file is not ours.</summary>
    public static bool IsThere(SqliteSession session)
    {
        var application = session.Scalar("pragma application_id");
        if (application == 0 && session.Scalar("select count(*) from sqlite_schema") == 0)
        {
            return false;
        }

        if (application != ApplicationId)
        {
            throw SqliteErrors.Foreign(session.Path);
        }

        var version = session.Scalar("pragma user_version");
        return version <= Version ? true : throw SqliteErrors.Newer(session.Path, version, Version);
    }

    /// <summary>Makes the tables when there are none; within the caller's transaction.</summary>
    public static void Prepare(SqliteSession session)
    {
        if (!IsThere(session))
        {
            session.ExecuteScript(SqliteTexts.Read("schema/001-tables"));
            session.Execute($"pragma application_id = {ApplicationId}");
            session.Execute($"pragma user_version = {Version}");
        }
        else if (session.Scalar("select exists(select 1 from statement)") == 0)
        {
            session.ExecuteScript(SqliteTexts.Read("schema/no-indexes"));
        }
    }

    /// <summary>Makes the indexes that a first load does without.</summary>
    public static void IndexStatements(SqliteSession session, CancellationToken cancellationToken) =>
        session.ExecuteScript(SqliteTexts.Read("schema/indexes"), cancellationToken);

    /// <summary>Makes the indexes that a first derivation does without.</summary>
    public static void IndexPairs(SqliteSession session, CancellationToken cancellationToken) =>
        session.ExecuteScript(SqliteTexts.Read("schema/pair-indexes"), cancellationToken);
}
