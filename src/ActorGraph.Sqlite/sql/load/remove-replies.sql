-- load/remove-replies
delete from reply
where statement = $statement
