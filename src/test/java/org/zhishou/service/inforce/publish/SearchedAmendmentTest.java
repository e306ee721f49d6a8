package org.zhishou.service.inforce.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.EngineTest;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

/** Amendments that a search makes, with the engine behind it. */
@EngineTest
class SearchedAmendmentTest extends RoundAtHand {
  @Autowired RoundDesk rounds;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whatASearchFindsIsTheDraftThatCountsAndKeepsToWhatWasPublished() {
    round.published();
    var amendment = round.postToItsEnd("/amend?steps=5", ill());

    var found = checked("Amendment", 201, amendment);
    assertThat(found.path("limits").size()).isZero();
    assertThat(found.path("gaps").size()).isZero();
    assertThat(found.path("changes").path("lost").size()).isEqualTo(1);
    assertThat(found.path("changes").path("gained").size()).isEqualTo(1);
    assertThat(draftThatCounts()).isEqualTo(found.path("draft").asString());
  }

  @Test
  void aPlannersChoiceWhileTheSearchEndsStands() {
    var other = round.drafted(round.usual());
    round.published();
    var amendment = expect(202, round.post("/amend?seconds=1", ill()));
    var address = "/amendments/" + amendment.path("id").asString();
    var looked = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              rounds.lock(new RoundKey(round.county, round.id));
              looked.add(CompletableFuture.supplyAsync(() -> round.getAtItsEnd(address)));
              looked.getFirst().copy().completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
              rounds.adopt(new RoundKey(round.county, round.id), other);
            });
    assertThat(expect(200, looked.getFirst().join()).path("status").asString())
        .isEqualTo("DRAFTED");
    assertThat(draftThatCounts()).isEqualTo(other);
  }

  String ill() {
    return "{'from':'%1$s','repair':'SOLVE','changes':[{'kind':'withdraw-physician','physician':'P1','from':'%1$s','to':'%2$s'}]}"
        .formatted(round.monday(1), round.monday(1).plusDays(6));
  }

  String draftThatCounts() {
    return expect(200, round.get("")).path("draft").asString();
  }
}
