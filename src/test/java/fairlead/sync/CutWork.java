package fairlead.sync;

import fairlead.action.ActionType;
import fairlead.action.PlanAction;
import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// One kind of work on a lead that both sides know, while somebody else may do something to it.
enum CutWork {
    CREATE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.lead("Another");
        }
    },
    EDIT {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.edit(lead, LeadField.COMPANY, "Mine " + UUID.randomUUID());
        }
    },
    EDIT_TWICE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.edit(lead, LeadField.COMPANY, "First " + UUID.randomUUID());
            laptop.edit(lead, LeadField.COMPANY, "Second " + UUID.randomUUID());
        }
    },
    EDIT_WHAT_ANOTHER_EDITED {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            laptop.edit(lead, LeadField.COMPANY, "Mine " + UUID.randomUUID());
            change(server, lead, "company = 'Theirs ' || gen_random_uuid()");
        }
    },
    EDIT_BESIDE_ANOTHER {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            laptop.edit(lead, LeadField.COMPANY, "Mine " + UUID.randomUUID());
            change(server, lead, "phone = '+49 30 1'");
        }
    },
    EDIT_WHAT_ANOTHER_DELETED {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            laptop.edit(lead, LeadField.COMPANY, "Mine " + UUID.randomUUID());
            change(server, lead, "deleted_at = clock_timestamp()");
        }
    },
    EDIT_WHAT_WAS_PURGED {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            laptop.edit(lead, LeadField.COMPANY, "Mine " + UUID.randomUUID());
            server.run("delete from leads where id = '%s'".formatted(lead));
        }
    },
    WRITE_INTO_A_TEXT {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            laptop.edit(lead, LeadField.NOTES, "one\ntwo\nmine " + UUID.randomUUID());
            change(server, lead, "notes = 'theirs' || chr(10) || 'one'");
        }
    },
    MOVE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.move(lead, LeadStatus.ACTIVE);
            laptop.move(lead, LeadStatus.ON_ICE);
        }
    },
    NOTE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.note(lead, "note " + UUID.randomUUID());
        }
    },
    COUNT {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.useTemplate();
        }
    },
    TAG {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.tags.add(laptop.me, lead, "tag " + UUID.randomUUID());
        }
    },
    TAG_THAT_ANOTHER_MADE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            String name = "tag " + UUID.randomUUID();
            laptop.tags.add(laptop.me, lead, name);
            server.run("insert into tags (name) values ('%s')".formatted(name));
        }
    },
    PLAN {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            plan(laptop, lead);
        }
    },
    COMPLETE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.actions.complete(laptop.me, plan(laptop, lead), "done", null);
        }
    },
    DISMISS {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.actions.dismiss(laptop.me, plan(laptop, lead), "no");
        }
    },
    UNDO {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            UUID work = laptop.edit(lead, LeadField.COMPANY, "Undone " + UUID.randomUUID());
            laptop.undo.undo(laptop.me, work);
        }
    },
    DELETE {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) {
            laptop.leads.delete(laptop.me, List.of(lead));
        }
    },
    DELETE_WHAT_ANOTHER_EDITED {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            laptop.leads.delete(laptop.me, List.of(lead));
            change(server, lead, "company = 'Theirs'");
        }
    },
    NOTHING_BUT_THEIRS {
        @Override
        void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException {
            change(server, lead, "company = 'Theirs ' || gen_random_uuid()");
        }
    };

    abstract void on(TestLaptop laptop, TestServer server, UUID lead) throws SQLException;

    private static UUID plan(TestLaptop laptop, UUID lead) {
        return laptop.actions
                .plan(laptop.me, new PlanAction(lead, ActionType.FOLLOW_UP, "Call", null, null))
                .result();
    }

    private static void change(TestServer server, UUID lead, String what) throws SQLException {
        server.run("update leads set %s where id = '%s'".formatted(what, lead));
    }
}
