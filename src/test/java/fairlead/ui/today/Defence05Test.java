package fairlead.ui.today;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.House;
import fairlead.action.Draft;
import fairlead.action.LeadAction;
import fairlead.outgoing.Letter;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Defence 5: what goes out is plain text, and what came in is shown as text; nothing is loaded.
class Defence05Test {

    @Test
    void defence05_aHostileBodyIsShownAndNothingIsLoaded(@TempDir Path folder) throws IOException {
        try (ServerSocket spy = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
                TodayStage stage = new TodayStage(folder)) {
            String address = "http://127.0.0.1:" + spy.getLocalPort() + "/pixel.png";
            String body =
                    "<img src=\""
                            + address
                            + "\"><script src='"
                            + address
                            + "'></script>"
                            + "![x]("
                            + address
                            + ") <style>@import url("
                            + address
                            + ");</style>";
            UUID id = stage.propose("Mail");
            stage.database.write(
                    WorkOrder.by(stage.me, "test"),
                    work -> {
                        work.get(LeadAction.class, id).draft(new Draft("Hello", body, List.of()));
                        return null;
                    });

            stage.open();
            stage.afterAPulse();

            assertThat(stage.texts(".card-mail-body")).containsExactly(body);
            spy.setSoTimeout(300);
            assertThat(connections(spy)).isZero();
        }
    }

    private static int connections(ServerSocket spy) throws IOException {
        try {
            spy.accept().close();
            return 1;
        } catch (SocketTimeoutException nobody) {
            return 0;
        }
    }

    @Test
    void defence05_theHouseHasNothingThatRendersPages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.web..")
                .check(House.classes());
        assertThat(Arrays.stream(Letter.class.getRecordComponents()).map(one -> one.getName()))
                .noneMatch(name -> name.contains("html"));
    }
}
