package cn.shanhuo.freight;

import cn.shanhuo.money.Money;
import java.util.List;
import java.util.Optional;

/** What one shop asks for sending, or that it does not send there. */
public sealed interface FreightQuote {

    /** @param missingForFree how much more must be bought until freight falls, when a threshold is in reach */
    record Quoted(Money freight, Optional<Money> missingForFree) implements FreightQuote {}

    /** @param lines places in the asked list of what does not go to that province; at least one */
    record NotDelivered(List<Integer> lines) implements FreightQuote {}
}
