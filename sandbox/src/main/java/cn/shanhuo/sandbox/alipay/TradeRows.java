package cn.shanhuo.sandbox.alipay;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TradeRows extends GenericRepository<TradeRow, Long> {

    @Query("""
           INSERT INTO sandbox_trades (id, out_trade_no, trade_no, seller_id, subject, total_fen, status, method,
                                       notify_url, return_url, quit_url, offered_at, expires_at)
           VALUES (:id, :outTradeNo, :tradeNo, :sellerId, :subject, :totalFen, 'OFFERED', :method,
                   :notifyUrl, :returnUrl, :quitUrl, :offeredAt, :expiresAt)
           ON DUPLICATE KEY UPDATE return_url = :returnUrl, quit_url = :quitUrl, notify_url = :notifyUrl, method = :method
           """)
    void offer(TradeRow row);

    @Query("SELECT * FROM sandbox_trades WHERE id = :id")
    Optional<TradeRow> find(long id);

    @Query("SELECT * FROM sandbox_trades WHERE out_trade_no = :outTradeNo OR trade_no = :tradeNo LIMIT 1")
    Optional<TradeRow> numbered(String outTradeNo, String tradeNo);

    @Query("SELECT * FROM sandbox_trades WHERE id = :id FOR UPDATE")
    Optional<TradeRow> lock(long id);

    @Query(
            "UPDATE sandbox_trades SET status = 'WAIT_BUYER_PAY', buyer_logon_id = :buyer WHERE id = :id AND status = 'OFFERED'")
    int signIn(long id, String buyer);

    @Query(
            "UPDATE sandbox_trades SET status = 'TRADE_SUCCESS', paid_at = :at WHERE id = :id AND status = 'WAIT_BUYER_PAY'")
    int pay(long id, Instant at);

    @Query(
            "UPDATE sandbox_trades SET status = 'TRADE_CLOSED', closed_at = :at WHERE id = :id AND status = 'WAIT_BUYER_PAY'")
    int close(long id, Instant at);

    @Query("""
           UPDATE sandbox_trades
              SET refunded_fen = refunded_fen + :amount,
                  status = CASE WHEN refunded_fen = total_fen THEN 'TRADE_CLOSED' ELSE status END,
                  closed_at = CASE WHEN refunded_fen = total_fen THEN :at ELSE closed_at END
            WHERE id = :id AND status = 'TRADE_SUCCESS' AND refunded_fen + :amount <= total_fen
           """)
    int refund(long id, long amount, Instant at);

    @Query("SELECT amount_fen FROM sandbox_refunds WHERE trade_id = :trade AND out_request_no = :request")
    Optional<Long> refunded(long trade, String request);

    @Query("SELECT refunded_at FROM sandbox_refunds WHERE trade_id = :trade AND out_request_no = :request")
    Optional<Instant> refundedAt(long trade, String request);

    @Query(
            "INSERT INTO sandbox_refunds (trade_id, out_request_no, amount_fen, refunded_at) VALUES (:trade, :request, :amount, :at)")
    void addRefund(long trade, String request, long amount, Instant at);

    @Query("SELECT * FROM sandbox_trades ORDER BY id DESC LIMIT :limit")
    List<TradeRow> latest(int limit);
}
