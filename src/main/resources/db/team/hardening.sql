-- What every role of a server may do until its superuser takes it away.

REVOKE EXECUTE ON FUNCTION pg_catalog.lo_create(OID), pg_catalog.lo_creat(INTEGER),
  pg_catalog.lo_from_bytea(OID, BYTEA) FROM PUBLIC;

DO $$
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    RAISE EXCEPTION 'superuser only' USING ERRCODE = '42501';
  END IF;
  EXECUTE format('ALTER DATABASE %I SET temp_file_limit = ''2GB''', current_database());
END $$;
